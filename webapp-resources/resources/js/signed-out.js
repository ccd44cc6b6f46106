// Signing out in one window counts for all: none goes on showing, keeping or sending anything.
const query = new URL(import.meta.url).search;
const kept = await import(`./kept-words.js${query}`);
const { account } = document.documentElement.dataset;
const channel = new BroadcastChannel('consilium.left');

if (account) kept.dropAllOfOthers(account);

/** Whether it is still the same person, signed in again. */
async function isStillHere() {
  const answer = await fetch('/reviewer/my-account', { redirect: 'manual' }).catch(() => null);
  return Boolean(answer?.ok) && (await answer.text()).includes(`data-account="${account}"`);
}

channel.addEventListener('message', async () => {
  document.body.hidden = true;
  document.dispatchEvent(new CustomEvent('portal:left'));
  if (!(await isStillHere())) kept.leave();
  window.location.replace(window.location.pathname + window.location.search); // never a post again
});

// What an asked colleague writes saves itself; it is stored before it is given, or declined.
const query = new URL(import.meta.url).search;
const { save } = await import(`./room-save.js${query}`);
let stored = false;

document.addEventListener('submit', async (event) => {
  if (stored || event.defaultPrevented) return;
  event.preventDefault();
  if (!(await save())) return;
  stored = true;
  event.target.requestSubmit(event.submitter);
  stored = false;
});

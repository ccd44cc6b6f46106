// What is chosen in the queue: counted, said in a bar that is there only while something is.
const boxes = () => [...document.querySelectorAll('#queue input[name="chosen"]')];

const show = () => {
  const count = boxes().filter((box) => box.checked).length;
  const words = document.querySelector('#picked-count');
  words.textContent = words.textContent.replace(/\d+/, count);
  document.querySelector('#picked').hidden = count === 0;
};

document.addEventListener('change', (event) => {
  if (event.target.name === 'chosen') show();
});

document.addEventListener('click', (event) => {
  if (!event.target.closest('#choose-none')) return;
  boxes().forEach((box) => {
    box.checked = false;
  });
  show();
});

// a page that was left and come back to keeps its ticks
window.addEventListener('pageshow', () => document.querySelector('#picked') && show());

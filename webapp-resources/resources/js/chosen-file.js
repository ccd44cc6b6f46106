// Reads a chosen file into the text field, where it can be looked at before it is sent.
const file = document.getElementById('file');
const said = document.getElementById('file-said');
const paper = document.getElementById('paper');

document.getElementById('file-field').hidden = false;
file.addEventListener('change', async () => {
  const [chosen] = file.files;
  if (!chosen) return;
  if (chosen.size > Number(file.dataset.longest)) {
    said.textContent = said.dataset.long;
    return;
  }
  paper.value = await chosen.text();
  said.textContent = said.dataset.read;
});

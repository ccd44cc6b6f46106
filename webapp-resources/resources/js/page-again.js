// Choosing the photo sends it: one button instead of two.
for (const form of document.querySelectorAll('[data-page-again]')) {
  const photo = form.querySelector('input[type=file]');
  photo.classList.add('hidden');
  form.querySelector('[data-plain]').hidden = true;
  photo.addEventListener('change', () => {
    if (photo.files.length === 0) return;
    form.querySelector('label').setAttribute('aria-busy', 'true');
    form.requestSubmit();
  });
}

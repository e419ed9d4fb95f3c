// <button data-copies="id of a field" data-copied="what it says afterwards">, shown where copying works.
for (const button of document.querySelectorAll('[data-copies]')) {
  if (!navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).value)
    button.textContent = button.dataset.copied
  })
}

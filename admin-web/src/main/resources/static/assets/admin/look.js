// Before anything is drawn: where no look was chosen, the one the device prefers.
if (document.documentElement.dataset.look === 'auto') {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const follow = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light')
  dark.addEventListener('change', follow)
  follow()
}

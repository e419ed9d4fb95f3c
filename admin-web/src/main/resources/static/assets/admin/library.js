// On a phone filters and outline stand closed, so that the documents come first. Without this script they are open.
if (matchMedia('(max-width: 767.98px)').matches)
  document.querySelectorAll('details[data-closed-on-phones]').forEach(part => part.open = false)

// A passage that was asked for is what one sees first.
document.querySelector('.library-piece.is-here')?.scrollIntoView({ block: 'center' })

// Where the browser lays its keyboard over the page (iOS), the page shrinks to what is left of it.

const KEYBOARD = 90;

export function fitAboveKeyboard(shell) {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const fit = () => {
    const covered = window.innerHeight - visualViewport.height;
    const keyboard = visualViewport.scale < 1.02 && covered > KEYBOARD;
    shell.classList.toggle('above-keyboard', keyboard);
    shell.style.setProperty('--visible-height', keyboard ? `${visualViewport.height}px` : '100dvh');
    shell.style.setProperty('--visible-top', keyboard ? `${visualViewport.offsetTop}px` : '0px');
  };
  visualViewport.addEventListener('resize', fit);
  visualViewport.addEventListener('scroll', fit);
  fit();
}

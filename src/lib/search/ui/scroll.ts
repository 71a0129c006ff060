/**
 * Where the reader was on a page whose contents come by script: the browser would restore the place
 * before they are there.
 */

const place = (): number => {
  const kept: unknown = history.state
  return typeof kept === 'object' && kept !== null && 'scroll' in kept
    ? Number(kept.scroll) || 0
    : 0
}

export function keepScroll(): void {
  history.scrollRestoration = 'manual'
  const keep = () => history.replaceState({ scroll: Math.round(scrollY) }, '')
  let rest = 0
  const later = () => {
    clearTimeout(rest)
    rest = window.setTimeout(keep, 150)
  }
  window.addEventListener('scroll', later, { passive: true })
  window.addEventListener('pagehide', keep)
}

export const restoreScroll = (): void => window.scrollTo(0, place())

/* Runs before the first paint, so that what a reader chose does not flash. An address with ?care=1
   turns 关怀版 on, so that it can be passed on. */
try {
  const allowed = {
    size: ['small', 'large', 'huge'],
    leading: ['wide', 'widest'],
    theme: ['light', 'dark', 'contrast'],
    care: ['on'],
  }
  const root = document.documentElement.dataset
  if (/[?&]care=1(?:&|$)/.test(location.search)) root.care = 'on'
  const chosen = JSON.parse(localStorage.getItem('jiangxun') || '{}')
  for (const name in allowed) {
    if (allowed[name].includes(chosen[name])) root[name] = chosen[name]
  }
} catch {
  // Storage refused: the defaults hold.
}

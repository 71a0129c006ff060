/* Runs before the first paint, so that a remembered size or theme does not flash. */
try {
  const chosen = JSON.parse(localStorage.getItem('jiangxun') || '{}')
  for (const name of ['size', 'theme']) {
    if (typeof chosen[name] === 'string') document.documentElement.dataset[name] = chosen[name]
  }
} catch {
  // Storage refused: the defaults hold.
}

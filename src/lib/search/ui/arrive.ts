/** On an article that a search led to: marks its words. Nothing is loaded on any other way here. */
if (new URLSearchParams(location.search).has('h')) {
  import('./marks.ts').then(({ markArrival }) => markArrival())
}

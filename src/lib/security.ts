/**
 * Content security policy of every page, in a `<meta>` that stands first in the head. Nothing is
 * inline, so it needs no hash; WebAssembly and the worker are the search's. A test keeps
 * public/_headers equal; `frame-ancestors` works only there.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/**
 * What browsers are told about this site: the one source of the `<meta>` of each page, of
 * `_headers` and of the include for nginx. The scan of the built site compares them.
 */

/**
 * Nothing is inline, so nothing needs a hash. What is not named here, such as frames, fonts, media,
 * workers and plugins, the site does not have; the search reads its index without WebAssembly.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const

/** For the `<meta>` that stands first in the head of every page. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')

/** What a server can send beside the page. `frame-ancestors` works nowhere else. */
export const securityHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

const headers = Object.entries(securityHeaders)

/** For Netlify, Cloudflare Pages, EdgeOne: a file of this name in the root of the site. */
const hostHeaders = ['/*', ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

/** For `include` in a `server` or `location` of nginx. */
const nginxHeaders = [
  '# include this file in the server; a location with an add_header of its own needs it again.',
  ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
  '# Only where the host is never to be reached without TLS again:',
  '# add_header Strict-Transport-Security "max-age=31536000" always;',
  '',
].join('\n')

/** Files of the built site that carry the headers, by name. */
export const headerFiles: Readonly<Record<string, string>> = {
  _headers: hostHeaders,
  'nginx-headers.conf': nginxHeaders,
}

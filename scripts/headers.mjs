/**
 * The response headers that a host should send; the local server sends them too, so that the end-to-end tests prove the site works under them.
 * `'unsafe-inline'` is for the exported pages' own inline scripts and for the styles that the map library sets.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Files whose name carries a hash of their content, and so never change. */
const HASH_NAMED = [/^\/_next\/static\//, /^\/data\/.*[.-][0-9a-f]{8,}\.[a-z]+$/];
const WEEK = 7 * 24 * 3600;

/**
 * @param {string} pathname path of the request, from the site's root
 * @returns {Record<string, string>} headers beside type, length and encoding
 */
export function headersFor(pathname) {
  const cache = HASH_NAMED.some((pattern) => pattern.test(pathname))
    ? 'public, max-age=31536000, immutable'
    : pathname.startsWith('/fonts/')
      ? `public, max-age=${WEEK}`
      : 'no-cache';
  return {
    'Cache-Control': cache,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    // Packs and fonts are also read from inside sandboxed frames, whose origin is opaque.
    'Access-Control-Allow-Origin': '*',
  };
}

/**
 * Headers that pages are served with, by the local server, the service worker and the configurations in
 * `deploy/`. Pages load nothing from elsewhere and hold no script or style of their own.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  // Pagefind compiles WebAssembly; nothing else is ever evaluated.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** @type {import('next').NextConfig} */
const config = {
  // One setting says where the site will stand; without it the pages name their own address (lib/link).
  env: { NEXT_PUBLIC_ADDRESS: process.env['CA34_SITE'] ?? process.env['NEXT_PUBLIC_ADDRESS'] ?? '' },
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  // Types are checked once, by `npm run types`, which the test command runs.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // The first paint waits for no second request.
  experimental: { inlineCss: true },
  allowedDevOrigins: ['127.0.0.1'],
};

export default config;

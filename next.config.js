/** @type {import('next').NextConfig} */
const config = {
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

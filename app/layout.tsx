import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { PENDING_SCRIPT } from '@/app/pendingScript';
import '@/app/fonts.css';
import '@/app/globals.css';
import '@/app/shell.css';
import '@/app/card.css';
import '@/app/notices.css';
import '@/app/drawer.css';
import '@/app/strip.css';
import '@/app/menus.css';
import '@/app/controls.css';
import '@/app/legend.css';
import '@/app/side.css';
import '@/app/profile.css';
import '@/app/search.css';
import '@/app/small.css';
import '@/app/lying.css';
import '@/components/map/map.css';
import '@/components/map/svg.css';
import '@/app/themes.css';
import '@/app/projector.css';
import { pageWords } from '@/app/words';

export function generateMetadata(): Metadata {
  const { m } = pageWords();
  return {
    title: m.app.title,
    description: m.app.description,
    icons: { icon: '/icon.svg' },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1a18' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={pageWords().language} data-map="svg" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: PENDING_SCRIPT }} />
      </head>
      <body>{children}</body>
    </html>
  );
}

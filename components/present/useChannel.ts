'use client';

import { useCallback, useEffect, useRef } from 'react';
import { channelName, readMessage, type Message } from '@/lib/present/channel';

export const hasChannels = (): boolean =>
  typeof window !== 'undefined' && typeof window.BroadcastChannel === 'function';

/** Listens on a presentation's channel and speaks there; silent where the browser has none. */
export function useChannel(id: string | null, onMessage: (message: Message) => void): (message: Message) => void {
  const latest = useRef(onMessage);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    latest.current = onMessage;
  });
  useEffect(() => {
    if (id === null || !hasChannels()) return undefined;
    const opened = new BroadcastChannel(channelName(id));
    channel.current = opened;
    opened.onmessage = (e) => {
      const message = readMessage(e.data);
      if (message) latest.current(message);
    };
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [id]);
  return useCallback((message) => channel.current?.postMessage(message), []);
}

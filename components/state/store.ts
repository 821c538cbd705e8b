'use client';

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AtlasState, AtlasStore } from '@/lib/store/store';

export const StoreContext = createContext<AtlasStore | null>(null);

/** The store itself, for who reads it only now and then. */
export function useAtlasStore(): AtlasStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('The atlas store is provided by <Atlas>');
  return store;
}

/** A piece of the store; the component draws again only when that piece changes. */
export function useAtlas<T>(selector: (state: AtlasState) => T): T {
  return useStore(useAtlasStore(), selector);
}

/** The store's intents; they never change. */
export function useAtlasActions(): AtlasState['actions'] {
  return useStore(useAtlasStore(), (s) => s.actions);
}

'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FigureService } from '@/lib/figure/service';

/** The page's one figure service. */
export const FiguresContext = createContext<FigureService | null>(null);

/** The figure service itself, for who only asks. @throws outside a page that has one. */
export function useFigureService(): FigureService {
  const service = useContext(FiguresContext);
  if (service === null) throw new Error('No figure service is above this component');
  return service;
}

/** The figure service, and a number that changes whenever anything has come: the component is drawn again, and asks the service for what it shows. */
export function useFigures(): { service: FigureService; version: number } {
  const service = useFigureService();
  const version = useSyncExternalStore(service.subscribe, service.version, service.version);
  return { service, version };
}

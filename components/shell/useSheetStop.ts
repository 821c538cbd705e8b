'use client';

import { useState } from 'react';
import type { Stop } from '@/components/shell/useSheet';
import { useAtlas } from '@/components/state/store';

/** How high the sheet of a phone stands: low, until a place is selected or the reader moves it. */
export function useSheetStop(): readonly [Stop, (stop: Stop) => void] {
  const selection = useAtlas((s) => s.view.selection);
  const [stop, setStop] = useState<Stop>('low');
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    if (selection.length > 0 && stop === 'low') setStop('mid');
  }
  return [stop, setStop];
}

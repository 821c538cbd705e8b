import { lessonPacks } from '@/lib/lessons/packs';
import { asked } from '@/lib/lessons/figures';
import { packReader, readManifest } from '@/app/packFiles';
import { english } from '@/lib/i18n/english';
import { readFileSync } from 'node:fs';
const packs = lessonPacks(packReader(readManifest()));
for (const q of readFileSync(0,'utf8').split('\n').filter(Boolean)) { let a; try { a = asked(q, packs, english);} catch(e) { a='!! '+(e as Error).message; } console.log(a.padEnd(14), '<-', q); }

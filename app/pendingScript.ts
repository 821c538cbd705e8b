import { LINK_THEMES } from '@/lib/view/presentation';

/**
 * Runs before anything is painted: a link to another View, or one that hides something, hides the default's values and headline until the right ones are there.
 * Which keys ask for other values is fixed by docs/permalinks.md; what the link locks and hides is marked, and the theme that it asks for, or that was chosen earlier,
 * is set here too, so that nothing flashes. Storage is refused in sandboxed frames, so it comes last.
 */
export const PENDING_SCRIPT = `(function(d){d.dataset.map='svg';try{var q=new URLSearchParams(location.search),h=q.get('hide'),l=q.get('lock'),t=q.get('theme'),s=${JSON.stringify(LINK_THEMES)};if(['e','c','m','u','y','p'].some(function(k){return q.has(k)})||h)d.dataset.pending='';if(h)d.dataset.hide=h.replace(/,/g,' ');if(['','1','true','yes'].includes(l))d.dataset.lock='';if(!s.includes(t))t=localStorage.getItem('theme');if(s.includes(t))d.dataset.theme=t}catch(e){}})(document.documentElement)`;

/**
 * Runs before anything is painted: a link to another View hides the default's values and headline until its own are there.
 * Which keys ask for other values is fixed by docs/permalinks.md; the theme chosen earlier is set here too, so that nothing flashes.
 */
export const PENDING_SCRIPT = `(function(d){try{var q=new URLSearchParams(location.search);if(['e','c','m','u','y','p'].some(function(k){return q.has(k)}))d.dataset.pending='';var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}d.dataset.map='svg'})(document.documentElement)`;

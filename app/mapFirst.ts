/**
 * The server-rendered map is the first thing on the screen: words, whose fonts take the browser longer than the shapes do, come one frame later, and the page's scripts
 * start then, so that neither their bytes nor their running delays the colors. The build puts the scripts off (scripts/mapFirst.mjs); without scripts nothing is hidden,
 * and a tab in the background or a link to another View, which have no such map to wait for, wait for nothing.
 */

/** Before the atlas: hides its words (`html[data-first]`, app/shell.css). */
export const MAP_FIRST_START = `(function(d){if(!document.hidden&&!('pending'in d.dataset))d.dataset.first=''})(document.documentElement)`;

/** After the atlas: once its first frame has been drawn, or after 3 s where none is, shows the words and starts the scripts, those too that the page has yet to name. */
export const MAP_FIRST_END = `(function(d){var gone=false;function go(){gone=true;delete d.dataset.first;document.querySelectorAll('script[data-late]').forEach(function(s){var e=document.createElement('script');e.async=true;e.src=s.dataset.late;if(s.id)e.id=s.id;s.replaceWith(e)})}document.addEventListener('DOMContentLoaded',function(){if(gone)go()});if(!('first'in d.dataset))return go();requestAnimationFrame(function(){setTimeout(go)});setTimeout(go,3000)})(document.documentElement)`;

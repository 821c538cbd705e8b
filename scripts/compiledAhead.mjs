/**
 * Scripts that a page starts with, compiled whole where the browser reads them: a browser otherwise compiles each function when it is first called, on the thread that
 * the reader's hand waits for (a third of what blocks the landing page). V8 heeds the mark at the top of a file (Explicit Compile Hints, since Chromium 136);
 * to every other engine it is a comment.
 */

const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * The addresses, by path, of the scripts that a built page names, put off ones too; those of engines that know no modules are left out.
 * @param {string} html
 * @returns {string[]}
 */
export function namedScripts(html) {
  return [...html.matchAll(/<script (?:src|data-late)="([^"]+)"([^>]*)>/g)]
    .filter(([, , rest]) => !/nomodule/i.test(rest))
    .map(([, src]) => src);
}

/**
 * A script marked to be compiled whole; one that has the mark comes back as it is.
 * @param {string} code
 * @returns {string}
 */
export function compiledAhead(code) {
  return code.startsWith(HINT) ? code : HINT + code;
}

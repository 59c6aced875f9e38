/** What of a source file is code: read by a parser, for only a parser knows a quote in a pattern from one that begins a text. */

/** Stylesheets, pages and the schema, which have no patterns and no texts within texts. */
const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const blank = (piece) => piece.replace(/[^\n]/g, ' ');
const commentsOf = (source, withoutComments) =>
  source
    .split('')
    .map((sign, at) => (withoutComments[at] === sign ? ' ' : sign))
    .join('');
/** Takes a tenth of a second to load, so only where there is a program to read. */
let parser;
const isText = (node) =>
  node.type === 'TemplateElement' || (node.type === 'Literal' && (typeof node.value === 'string' || node.regex));

/** Where texts and patterns stand, from and to; what is between the braces of a template is code. */
function textsOf(program) {
  const found = [];
  const visit = (node) => {
    if (isText(node)) found.push([node.start, node.end]);
    else for (const part of Object.values(node)) if (part !== null && typeof part === 'object') visit(part);
  };
  visit(program);
  return found.sort(([a], [b]) => a - b);
}

/**
 * @param {string} path says which language it is
 * @returns {Promise<{ comments: string, withoutComments: string, code: string }>} of the same length each; `code` has neither comments nor texts
 */
export async function readCode(path, source) {
  const language = /\.(ts|js)$|\.m(js)$/.exec(path);
  if (language === null) {
    const withoutComments = source.replace(COMMENT_OR_TEXT, (piece) => (/^\/[/*]/.test(piece) ? blank(piece) : piece));
    return {
      comments: commentsOf(source, withoutComments),
      withoutComments,
      code: withoutComments.replace(COMMENT_OR_TEXT, blank),
    };
  }
  parser ??= import('rolldown/parseAst');
  const { parseAst } = await parser;
  const program = parseAst(source, { lang: language[1] ?? language[2] }, path);
  let withoutTexts = '';
  let at = 0;
  for (const [from, to] of textsOf(program)) {
    withoutTexts += source.slice(at, from) + blank(source.slice(from, to));
    at = to;
  }
  withoutTexts += source.slice(at);
  // What still looks like a comment now is one.
  let withoutComments = source;
  for (const { 0: comment, index } of withoutTexts.matchAll(COMMENT))
    withoutComments = withoutComments.slice(0, index) + blank(comment) + withoutComments.slice(index + comment.length);
  return { comments: commentsOf(source, withoutComments), withoutComments, code: withoutTexts.replace(COMMENT, blank) };
}

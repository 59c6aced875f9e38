/** Courtesies and small words around an answer, which change nothing in it. */

const POLITE = new Set(
  (
    'pak bu bapak ibu bpk kak mas mbak min admin mohon maaf tolong izin ijin permisi lapor melaporkan terima kasih ' +
    'terimakasih trims makasih trm ksh ya iya yaa ok oke siap saja aja nih lho loh dong deh sih kok salam hormat ' +
    'assalamualaikum assalamu alaikum wassalam , . ! ; :'
  ).split(' '),
);

/** Whether a word, in small letters, leaves the meaning of whatever stands beside it. */
export function isPolite(word: string): boolean {
  return POLITE.has(word);
}

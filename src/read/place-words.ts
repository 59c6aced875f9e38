/** How places are written short, what stands before their names, and what provinces are called besides. */

const listed = (all: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    all
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => {
        const [short = '', long = ''] = line.split(': ');
        return short.split(' ').map((one) => [one, long.split(' ')] as const);
      }),
  );

/** Short form → what it may stand for. Whatever of it is no place's name does no harm: only a whole name counts. */
export const ABBREVIATIONS = listed(`
  tj tjg tjng tanj: tanjung
  tg: tanjung tegal teluk
  tgl: tegal
  gn gng gun gnung: gunung
  gg: gunung gang
  sei sungei sung sngai sg se: sungai
  si: simpang
  s: sungai simpang suka
  kp kmp kpg kamp kg kpng: kampung
  pd: padang pondok pandan pedang
  pdg: padang
  pdk: pondok
  tlk tl tlng: teluk
  bt: batu bukit batang
  bkt: bukit
  btg: batang bintang
  btu: batu
  bdr bndr bd: bandar
  pl pul: pulau
  p: pulau padang pangkal
  ma mr mra: muara
  m: muara
  st: sutan santo
  kep kepul: kepulauan
  lb lbk: lubuk
  l: lubuk
  kr krg krng: karang
  krt: kerta
  kt: kota koto kuta
  k: kampung kota kuala karang
  kl kla: kuala
  kb kbn: kebun kebon
  kd kdg kdng: kedung kedong
  lw: lawang
  pm pmtg pem pmt: pematang
  pk: pangkal pangkalan
  pkl pkln pkalan: pangkalan
  ps psr: pasar pasir
  sp spg simp smp spng: simpang
  r: rantau rumah
  rt rtu rnt: rantau
  tb tbg tbng: tebing
  tt: tebing
  t: tanah tanjung teluk tebing
  tn tnh: tanah
  tal tlg: talang tulang
  tlgng: talang
  uj ujg ujng: ujung
  sk: suka
  sbr smb smbr: sumber
  sbrg sbrng: seberang
  sr: sari
  mj: maju
  mg mrg: marga
  mk mkr mek: mekar
  jt: jati
  wn: wana
  wr: waru
  gd gdg gdng: gedung gedong gadang
  bj bjg: bojong
  cb: cibeureum
  ran: ranca
  lng: lengkong
  dk: dukuh
  bl bln: balai
  n: negeri nagari
  neg: negeri
  hlr hil: ilir
  hu hl: ulu
  ut utr utra: utara
  sel slt sltn: selatan
  tim tmr tmur: timur
  bar brt brat: barat
  tgh teng tngh: tengah
  br bru: baru
  lm: lama
  bsr: besar
  kcl: kecil
  dlm: dalam
  g: gunung
  b: batu bukit bandar batang
`);

/** Spellings of one and the same word, which stand in the data both ways. */
export const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['sei', 'sungai'],
  ['sungei', 'sungai'],
  ['kep', 'kepulauan'],
  ['hulu', 'ulu'],
  ['hilir', 'ilir'],
  ['kampong', 'kampung'],
  ['lingkuang', 'lingkung'],
  ['lubuak', 'lubuk'],
  ['aluang', 'alung'],
  ['aua', 'aur'],
]);

export type PlaceLevel = 'desa' | 'kecamatan' | 'kabupaten' | 'provinsi';

const LEVELS: Readonly<Record<PlaceLevel, string>> = {
  desa: 'desa ds kel kelurahan klurahan nagari gampong gampoeng pekon kampung kp lembang tiyuh pemdes pemkel',
  kecamatan: 'kec kecamatan kecamatn kcmtn kecmatan distrik dist kapanewon kemantren pemkec',
  kabupaten: 'kab kabupaten kbupaten kota kotamadya kodya pemkab pemkot',
  provinsi: 'prov provinsi propinsi prop pemprov',
};
/** What says which kind of place follows. */
export const LABELS: ReadonlyMap<string, PlaceLevel> = new Map(
  Object.entries(LEVELS).flatMap(([level, all]) => all.split(' ').map((one) => [one, level as PlaceLevel] as const)),
);

/** Said around a place, without which it is the same place. */
export const LEADS: ReadonlySet<string> = new Set(
  'pemerintah pem kantor balai kepala lurah camat wali aparat perangkat warga masyarakat wilayah daerah tempat lokasi di dari ke untuk yaitu adalah indonesia ri'.split(
    ' ',
  ),
);

/** Between the names of a list. */
export const CONNECTORS: ReadonlySet<string> = new Set('dan and serta sama dgn dengan & + juga'.split(' '));

/** What the letters of its words do not tell: "kaltara", "jogja". */
export const PROVINCE_NAMES: Readonly<Record<string, readonly string[]>> = {
  aceh: ['nad', 'nanggroe aceh darussalam', 'di aceh'],
  'kepulauan bangka belitung': ['babel', 'bangka belitung', 'kep babel'],
  'kepulauan riau': ['kepri'],
  'daerah khusus ibukota jakarta': ['dki', 'dki jakarta', 'jakarta', 'dkj', 'daerah khusus jakarta', 'jkt'],
  'daerah istimewa yogyakarta': [
    'diy',
    'di yogyakarta',
    'yogyakarta',
    'jogjakarta',
    'jogja',
    'yogya',
    'diy yogyakarta',
  ],
  'kalimantan utara': ['kaltara'],
  'sulawesi tenggara': ['sultra'],
  'nusa tenggara barat': ['ntb'],
  'nusa tenggara timur': ['ntt'],
  lampung: ['lpg'],
  'sumatera utara': ['sumatra utara'],
  'sumatera barat': ['sumatra barat'],
  'sumatera selatan': ['sumatra selatan'],
  'papua barat daya': ['pbd'],
};

/** Names that people still use for kecamatan which the list writes otherwise: before they were changed, or as the list misspells them. */
export const FORMER_NAMES: Readonly<Record<string, readonly string[]>> = {
  '12.07.08': ['STM Hilir'],
  '12.07.20': ['STM Hulu'],
  '13.05.05': ['VII Koto Sungai Sarik'],
  '13.05.06': ['V Koto Kampung Dalam'],
  '13.05.07': ['Sungai Geringging'],
  '13.05.12': ['Padang Sago'],
  '13.05.16': ['Patamuan'],
  '16.06.13': ['Lawang Wetan'],
  '32.03.06': ['Bojongpicung'],
  '32.03.18': ['Pagelaran'],
  '32.03.20': ['Cibinong'],
  '32.09.22': ['Kapetakan'],
  '53.05.17': ['Pantar Baru Laut'],
  '73.10.10': ['Minasa Tene'],
  '81.08.03': ['Mdona Hyera'],
};

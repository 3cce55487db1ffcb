const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** Whole numbers below a thousand in Indonesian words, as reports write them in brackets; undefined when it is none. */
export const readNumberWords = (text: string): number | undefined => {
  const words = text.toLowerCase().trim().split(/\s+/);
  let value = 0;
  let unit = 0;
  let found = false;
  for (const word of words) {
    const digit = UNITS.indexOf(word);
    if (digit >= 0) unit = digit;
    else if (word === 'belas') [value, unit] = [value + unit + 10, 0];
    else if (word === 'puluh') [value, unit] = [value + unit * 10, 0];
    else if (word === 'ratus') [value, unit] = [value + unit * 100, 0];
    else if (word === 'sepuluh') value += 10;
    else if (word === 'sebelas') value += 11;
    else if (word === 'seratus') value += 100;
    else return undefined;
    found = true;
  }
  return found ? value + unit : undefined;
};

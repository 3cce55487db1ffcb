/** Whether every element of an XML text is closed where it should be. */
export const wellFormed = (xml: string): boolean => {
  const open: string[] = [];
  for (const [, end = '', name = '', self = ''] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)(?:[^<>"]|"[^"<]*")*?(\/?)>/g,
  )) {
    if (end === '/') {
      if (open.pop() !== name) return false;
    } else if (self !== '/') open.push(name);
  }
  const left = xml.replace(/<[^<>]*>/g, '');
  return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(left);
};

/** Screen and paper: A4, headings kept with what follows, rows whole, table headings on every page. */
export const PRINT_STYLE = `
@page lebar{size:A4 landscape}
*{box-sizing:border-box}
body{font:11pt/1.5 "Bookman Old Style",Georgia,serif;color:#000;background:#fff;max-width:17cm;margin:1.5cm auto;padding:0 .5cm;overflow-wrap:anywhere}
h1,h2,h3,h4{break-after:avoid;font-family:Arial,sans-serif;line-height:1.25}
h1{font-size:15pt;text-align:center;break-before:page;margin:0 0 1em}
h2{font-size:12.5pt;margin:1.6em 0 .5em}h3{font-size:11pt;margin:1.3em 0 .4em}h4{font-size:11pt;font-weight:normal;font-style:italic;margin:1.1em 0 .3em}
p{text-align:justify;margin:0 0 .8em;orphans:3;widows:3}
.cover{text-align:center;padding-top:7cm;break-after:page}.cover h1{break-before:auto;font-size:20pt}
.digest{font:8pt monospace;margin-top:5cm}
nav{break-after:page}nav h1{break-before:auto}nav ol{list-style:none;padding:0}nav a{color:inherit;text-decoration:none}nav .l2{padding-left:1.2em}nav .l3,nav .l4{padding-left:2.4em}
figure{margin:1em 0 1.4em}figcaption{font:bold 9.5pt Arial,sans-serif;margin-bottom:.4em;text-align:center;break-after:avoid}
figure.chart{break-inside:avoid}figure.chart svg{width:100%;height:auto}
.wide{page:lebar}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font:var(--size,9pt)/1.35 Arial,sans-serif}
thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:.5pt solid #000;padding:2pt 3pt;vertical-align:top;text-align:left}th{background:#e4e4e4;text-align:center;vertical-align:middle;overflow-wrap:normal}
td.n{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}tr.sum td{font-weight:bold;background:#f2f2f2}
.notes{font:8.5pt Arial,sans-serif;margin:.3em 0 0}
.formula{display:flex;align-items:center;gap:.5em;margin:.6em 0 1em;break-inside:avoid;justify-content:center;flex-wrap:wrap}
.fraction{display:inline-grid;text-align:center}.fraction span:first-child{border-bottom:.7pt solid #000;padding:0 .4em}.fraction span:last-child{padding:0 .4em}
footer{font:7.5pt Arial,sans-serif;border-top:.5pt solid #000;margin-top:3em;padding-top:.4em}
.draft{position:fixed;top:40%;left:0;right:0;text-align:center;font:bold 110pt Arial,sans-serif;color:#000;opacity:.07;transform:rotate(-35deg);pointer-events:none;z-index:2}
.status{font-weight:bold;letter-spacing:.2em}
@media print{body{max-width:none;margin:0;padding:0}.scroll{overflow:visible}}
`.trim();

/** Sheets with the report's own foot, where the browser prints margin boxes; the last lines of the page say the same. */
export const pageStyle = (footer: string): string =>
  `@page{size:A4;margin:2cm 2cm 2.2cm;@bottom-left{content:${cssText(footer)};font:7pt Arial,sans-serif}@bottom-right{content:"Halaman " counter(page) " dari " counter(pages);font:7pt Arial,sans-serif}}`;

/** A string of a style sheet within an element: no sign in it can end the string, or the element. */
const cssText = (text: string): string =>
  `"${text.replace(/["\\<>&\n\r\f]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;

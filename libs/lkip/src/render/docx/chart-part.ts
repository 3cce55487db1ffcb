import { numberOf, printedDecimals } from '../cell-values';
import { isLying } from '../chart/chart-shapes';
import { scaleOf } from '../chart/chart-scale';
import { escapeMarkup } from '../escape';
import type { PrintedChart, PrintedSeries } from '../printed.model';

/** Greys with an outline, and dashes: told apart in a black and white print. The first is the darkest. */
const FILLS = ['404040', 'C8C8C8', 'FFFFFF', '888888'] as const;
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot'] as const;

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * A chart of the word processor's own (DrawingML, ECMA-376 part 1, 21.2), drawn by it from the figures: sharp at any
 * size, its letters in the document's face, and read aloud with the description of its frame.
 */
export const chartPart = (chart: PrintedChart): string => {
  const body = chart.shape === 'bar' ? bars(chart) : lines(chart);
  const lying = isLying(chart);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${body}${categories(lying)}${values(chart, lying)}</c:plotArea>`,
    '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${letters(900)}</c:chartSpace>`,
  ].join('');
};

const AXES = '<c:axId val="1"/><c:axId val="2"/>';

const bars = (chart: PrintedChart): string =>
  `<c:barChart><c:barDir val="${isLying(chart) ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${chart.series
    .map((series, nth) => {
      const look = `<c:spPr><a:solidFill><a:srgbClr val="${FILLS[nth % FILLS.length] ?? FILLS[0]}"/></a:solidFill>${outline('solid', 6350)}</c:spPr><c:invertIfNegative val="0"/>`;
      return `<c:ser>${name(series, nth)}${look}${labels(series, 'outEnd')}${points(chart, series)}</c:ser>`;
    })
    .join('')}<c:gapWidth val="50"/>${AXES}</c:barChart>`;

const lines = (chart: PrintedChart): string =>
  `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${chart.series
    .map((series, nth) => {
      const look = `<c:spPr>${outline(DASHES[nth % DASHES.length] ?? 'solid', 19_050)}</c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr><a:solidFill><a:srgbClr val="${FILLS[nth % FILLS.length] ?? FILLS[0]}"/></a:solidFill>${outline('solid', 9525)}</c:spPr></c:marker>`;
      return `<c:ser>${name(series, nth)}${look}${labels(series, nth === 0 ? 'b' : 't')}${points(chart, series)}<c:smooth val="0"/></c:ser>`;
    })
    .join('')}<c:marker val="1"/>${AXES}</c:lineChart>`;

const name = (series: PrintedSeries, nth: number): string =>
  `<c:idx val="${String(nth)}"/><c:order val="${String(nth)}"/><c:tx><c:v>${escapeMarkup(series.name)}</c:v></c:tx>`;

const labels = (series: PrintedSeries, place: string): string =>
  `<c:dLbls><c:numFmt formatCode="${formatOf(series)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${letters(800)}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** Indonesian (0421), where the word processor follows the format's own language. */
const formatOf = ({ values }: PrintedSeries): string => {
  const decimals = Math.max(...values.map((value) => (value.exact === null ? 0 : printedDecimals(value))), 0);
  return `[$-421]#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
};

/** Categories and values as literals: there is no workbook behind the chart that could say something else. */
const points = (chart: PrintedChart, series: PrintedSeries): string => {
  const words = chart.labels.map((label, at) => `<c:pt idx="${String(at)}"><c:v>${escapeMarkup(label)}</c:v></c:pt>`);
  const numbers = series.values.flatMap((value, at) => {
    const number = numberOf(value);
    return number === null ? [] : [`<c:pt idx="${String(at)}"><c:v>${String(number)}</c:v></c:pt>`];
  });
  const count = `<c:ptCount val="${String(chart.labels.length)}"/>`;
  return `<c:cat><c:strLit>${count}${words.join('')}</c:strLit></c:cat><c:val><c:numLit><c:formatCode>${formatOf(series)}</c:formatCode>${count}${numbers.join('')}</c:numLit></c:val>`;
};

/** Lying bars are read from the top down, as the table beside them is. */
const categories = (lying: boolean): string =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${outline('solid', 9525)}</c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/><c:tickLblSkip val="1"/></c:catAx>`;

const values = (chart: PrintedChart, lying: boolean): string => {
  const { low, high, step } = scaleOf(chart);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const unit = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr><a:r><a:rPr lang="id-ID" sz="900" b="0"/><a:t>${escapeMarkup(chart.unit)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${tidy(high)}"/><c:min val="${tidy(low)}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BBBBBB"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${unit}<c:numFmt formatCode="[$-421]#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${lying ? 'max' : 'min'}"/><c:majorUnit val="${tidy(step)}"/></c:valAx>`;
};

const tidy = (number: number): string => String(Number(number.toPrecision(12)));

const outline = (dash: string, width: number): string =>
  `<a:ln w="${String(width)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:prstDash val="${dash}"/></a:ln>`;

const letters = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size)}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;

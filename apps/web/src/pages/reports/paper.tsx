import { Button } from '@mantine/core';
import { createElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../records/words';
import { FigureButton, Runs } from './figure-button';
import { PaperChart } from './paper-chart';
import { PaperTable } from './paper-table';
import { anchorOf } from './report-texts';
import type { Block, LkipDocument } from './report-data';

interface PaperProps {
  readonly report: LkipDocument;
  /** The block that a finding led to. */
  readonly found?: number | undefined;
  /** Texts that may be written here, by the place of their heading; none where the report is signed. */
  readonly texts: ReadonlyMap<number, string>;
  readonly onText: (name: string) => void;
  readonly onFigure: (reference: string) => void;
}

/** The report as it is printed, each number a way to its source. It is in Indonesian whatever the screen speaks. */
export const Paper = ({ report, found, texts, onText, onFigure }: PaperProps) => {
  const { t } = useTranslation('reports');
  const words = useWords();
  return (
    <article className="report-paper" lang="id" aria-label={report.title}>
      <header>
        <strong>{report.title}</strong>
        <div>{report.office}</div>
        <div>{report.subtitle ?? report.period}</div>
      </header>
      {report.blocks.map((block, index) => (
        <div key={anchorOf(index)} id={anchorOf(index)} {...(found === index ? { className: 'report-found' } : {})}>
          <PaperBlock block={block} onFigure={onFigure} />
          {texts.has(index) && (
            <Button
              size="compact-sm"
              variant="outline"
              color="#0b4f8a"
              className="jejak-screen-only"
              lang="id"
              onClick={() => {
                onText(texts.get(index) ?? '');
              }}
            >
              {t('text.edit')}
              <span className="jejak-hidden">: {report.texts[texts.get(index) ?? '']?.title}</span>
            </Button>
          )}
        </div>
      ))}
      <footer className="report-foot">
        {report.final ? t('foot.final', { revision: report.revision }) : t('foot.draft')} ·{' '}
        {t('foot.position', { position: words.number(report.position) })}
        <br />
        SHA-256 {report.digest}
      </footer>
    </article>
  );
};

interface PaperBlockProps {
  readonly block: Block;
  readonly onFigure: (reference: string) => void;
}

const PaperBlock = ({ block, onFigure }: PaperBlockProps) => {
  switch (block.kind) {
    case 'heading':
      return createElement(
        `h${String(block.level + 1)}`,
        {},
        block.number === undefined ? block.text : `${block.number} ${block.text}`,
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} onFigure={onFigure} />
        </p>
      );
    case 'list': {
      const items = block.items.map((runs, index) => (
        <li key={index}>
          <Runs runs={runs} onFigure={onFigure} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'formula':
      return (
        <p>
          {block.name} = (<Runs runs={block.numerator} onFigure={onFigure} /> /{' '}
          <Runs runs={block.denominator} onFigure={onFigure} />) {block.factor} ={' '}
          <FigureButton figure={block.result} onFigure={onFigure} />
        </p>
      );
    case 'table':
      return <PaperTable table={block} onFigure={onFigure} />;
    case 'chart':
      return <PaperChart chart={block} onFigure={onFigure} />;
    case 'pageBreak':
      return <hr />;
  }
};

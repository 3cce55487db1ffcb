import type { Run } from './report-data';

interface FigureButtonProps {
  readonly figure: { readonly printed: string; readonly reference?: string };
  readonly onFigure: (reference: string) => void;
}

/** A number that leads to where it comes from; words that merely stand for one lead nowhere. */
export const FigureButton = ({ figure: { printed, reference }, onFigure }: FigureButtonProps) =>
  reference === undefined ? (
    <>{printed}</>
  ) : (
    <button
      type="button"
      className="report-figure"
      onClick={() => {
        onFigure(reference);
      }}
    >
      {printed}
    </button>
  );

interface RunsProps {
  readonly runs: readonly Run[];
  readonly onFigure: (reference: string) => void;
}

export const Runs = ({ runs, onFigure }: RunsProps) => (
  <>
    {runs.map((run, index) => {
      if (run.kind === 'figure') return <FigureButton key={index} figure={run} onFigure={onFigure} />;
      if (run.style === 'bold') return <strong key={index}>{run.text}</strong>;
      if (run.style === 'italic') return <em key={index}>{run.text}</em>;
      return <span key={index}>{run.text}</span>;
    })}
  </>
);

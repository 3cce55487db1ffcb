/** The record as the server answers it, for who has to see exactly that. */
export const RawData = ({ value }: { readonly value: unknown }) => (
  <pre className="jejak-card jejak-scroll" tabIndex={0} style={{ fontSize: '0.8rem', margin: 0 }}>
    {JSON.stringify(value, null, 2)}
  </pre>
);

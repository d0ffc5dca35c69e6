/** An arrow that needs no font. */
export function Arrow({ back = false }: { back?: boolean }) {
  return (
    <svg class="arrow" viewBox="0 0 20 12" aria-hidden="true" focusable="false">
      <path d={back ? 'M19 6H2M7 1 2 6l5 5' : 'M1 6h17M13 1l5 5-5 5'} />
    </svg>
  );
}

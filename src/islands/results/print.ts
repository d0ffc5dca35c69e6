/** Prints the page as it stands, or in its place the report without names. */
export function printOnly(what: 'whole' | 'report'): void {
  const { classList } = document.documentElement;
  classList.toggle('prints-report', what === 'report');
  addEventListener('afterprint', () => classList.remove('prints-report'), { once: true });
  print();
}

/** Drawn over a paper that nobody decided yet: over everything, so that no part of it passes for the paper itself. */
export const draftMarks = String.raw`
#let draftMarks(mark, specimen, banner) = {
  let over(dy, size, words) = place(center + horizon, dy: dy, rotate(-24deg, text(size: size, weight: "bold", tracking: 7pt, fill: rgb(206, 17, 38, 52))[#words]))
  over(-46mm, 84pt, mark)
  over(62mm, 52pt, specimen)
  // In the upper margin: the text below stands where it will stand.
  place(top + center, dy: 7.5mm, box(fill: white, stroke: 0.8pt + rgb("#ce1126"), inset: (x: 7pt, y: 3.6pt), radius: 1.5pt,
    text(size: 8.6pt, weight: "bold", fill: rgb("#ce1126"))[#banner]))
}
`;

//! Tables, read line by line: each cell with the title of its column.

use roxmltree::Node;

use super::{Reading, child, elements};
use crate::guide::{Block, Line, Text};

/// A table wider or longer than this is read as it stands, without titles.
const WIDEST: usize = 64;

/// One cell, which may reach over several columns and rows.
struct Cell {
    text: Text,
    blocks: Vec<Block>,
    wide: usize,
    tall: usize,
}

impl Reading<'_> {
    /// A table as lines, after its title and its summary.
    pub(super) fn table(&self, node: Node, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        for name in ["Titre", "TitreRiche"] {
            let title = child(node, name).map(|title| self.text(title)).unwrap_or_default();
            if !title.is_empty() {
                blocks.push(Block::Heading(title));
            }
        }
        blocks.extend(child(node, "Resume").into_iter().flat_map(|r| self.children(r, depth)));
        let rows: Vec<(bool, Vec<Cell>)> = elements(node)
            .filter(|row| row.tag_name().name() == "Rangée")
            .map(|row| (row.attribute("type") == Some("header"), self.cells(row, depth)))
            .collect();
        let about = elements(node).find(|part| part.tag_name().name() == "Colonne");
        let about = about.is_some_and(|first| first.attribute("type") == Some("header"));
        let lines = lines(rows, about);
        if !lines.is_empty() {
            blocks.push(Block::Table(lines));
        }
        blocks
    }

    fn cells(&self, row: Node, depth: usize) -> Vec<Cell> {
        let span = |cell: Node, name: &str| {
            let number = cell.attribute(name).and_then(|n| n.parse::<usize>().ok());
            number.unwrap_or(1).clamp(1, WIDEST)
        };
        let cells = elements(row).filter(|cell| cell.tag_name().name() == "Cellule");
        let read = |cell: Node| {
            let mut blocks = self.children(cell, depth + 1);
            let text = self.text(cell);
            if blocks.is_empty() {
                blocks.extend(super::blocks::quote(text.clone()));
            }
            let (wide, tall) = (span(cell, "fusionHorizontale"), span(cell, "fusionVerticale"));
            Cell { text, blocks, wide, tall }
        };
        cells.map(read).collect()
    }
}

/// What stands in one column while rows are read from top to bottom.
#[derive(Clone, Default)]
struct Column {
    /// The titles met above, from the top.
    titles: Vec<Text>,
    /// A cell of an earlier row that still reaches down, and how far.
    reaching: Option<(Text, usize)>,
}

fn lines(rows: Vec<(bool, Vec<Cell>)>, first_is_about: bool) -> Vec<Line> {
    let mut columns: Vec<Column> = Vec::new();
    let mut lines = Vec::new();
    let has_titles = rows.iter().any(|(header, _)| *header);
    let mut was_header = false;
    for (header, cells) in rows {
        // New titles in the middle of a table replace those above.
        if header && !was_header {
            columns.iter_mut().for_each(|column| column.titles.clear());
        }
        was_header = header;
        let line = line(&mut columns, cells, header, first_is_about && has_titles);
        if !header && (line.about.is_some() || !line.cells.is_empty()) {
            lines.push(line);
        }
    }
    // Titles over nothing are still words of the text.
    if lines.is_empty() {
        let titles = columns.into_iter().flat_map(|column| column.titles);
        let cells: Vec<_> = titles.map(|title| (None, vec![Block::Quote(title)])).collect();
        if !cells.is_empty() {
            lines.push(Line { about: None, cells });
        }
    }
    lines
}

/// Reads one row: titles go to their columns, other cells into a line.
fn line(columns: &mut Vec<Column>, cells: Vec<Cell>, header: bool, first_is_about: bool) -> Line {
    let mut line = Line { about: None, cells: Vec::new() };
    let mut at = 0;
    for cell in cells {
        at = reached_over(columns, at, &mut line);
        if columns.len() < at + cell.wide {
            columns.resize(at + cell.wide, Column::default());
        }
        let here = &mut columns[at..at + cell.wide];
        if header {
            here.iter_mut().for_each(|column| {
                if !cell.text.is_empty() {
                    column.titles.push(cell.text.clone());
                }
            });
        } else {
            let title = title(&here[0]);
            if first_is_about && at == 0 && title.is_none() {
                line.about = Some(cell.text.clone()).filter(|text| !text.is_empty());
            } else if !cell.blocks.is_empty() {
                line.cells.push((title, cell.blocks));
            }
        }
        if cell.tall > 1 && !header {
            here[0].reaching = Some((cell.text, cell.tall - 1));
        }
        at += cell.wide;
    }
    reached_over(columns, at, &mut line);
    line
}

/// Passes the columns into which an earlier cell reaches down; the first such
/// cell says again what the line is about.
fn reached_over(columns: &mut [Column], mut at: usize, line: &mut Line) -> usize {
    while let Some(column) = columns.get_mut(at) {
        let Some((text, left)) = column.reaching.take() else { break };
        if at == 0 && line.about.is_none() {
            line.about = Some(text.clone());
        }
        if left > 1 {
            column.reaching = Some((text, left - 1));
        }
        at += 1;
    }
    at
}

fn title(column: &Column) -> Option<Text> {
    let mut title = Text::default();
    for (index, part) in column.titles.iter().enumerate() {
        if index > 0 {
            title.append(Text::plain(", "));
        }
        title.append(part.clone());
    }
    (!title.is_empty()).then_some(title)
}

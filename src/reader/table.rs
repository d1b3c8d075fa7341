//! A table is read line by line: what the line is about, then each cell with
//! the title of its column.

use super::ground::line_of;
use super::html::{Attr, Id, Tag, Tree};
use super::line::Mark;
use super::walk::Walk;
use crate::guide::{self, Block, Text};

/// The most columns and lines that one cell may cover.
const MOST_COVERED: usize = 60;
/// The most columns that a table may have.
const MOST_COLUMNS: usize = 60;

/// One cell, where it stands.
#[derive(Clone, Copy)]
struct Cell {
    id: Id,
    is_title: bool,
}

impl Walk<'_> {
    /// A table; one that only lays out the page is read as text.
    pub fn table(&mut self, id: Id, mark: &Mark) {
        self.flush();
        let tree = self.ground.tree;
        let rows = rows(tree, id);
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let role = tree.attribute(id, Attr::Role);
        let lays_out = matches!(role, Some("presentation" | "none")) || width < 2 || rows.len() < 2;
        let holds = |id: Id| {
            let tag = tree.tag(id);
            tag.is_some_and(|tag| tag.level().is_some() || matches!(tag, Tag::Table | Tag::Form))
        };
        if lays_out || tree.inside(id).any(holds) {
            return self.children(id, mark);
        }
        if let Some(caption) = tree.find(id, Tag::Caption) {
            let said = line_of(self.ground, caption);
            if !said.is_empty() {
                self.push(Block::Heading(said));
            }
        }
        let (titles, rest) = self.titles(&rows);
        let lines: Vec<guide::Line> =
            rest.iter().filter_map(|row| self.row(row, &titles)).collect();
        if !lines.is_empty() {
            self.push(Block::Table(lines));
        }
    }

    /// The titles of the columns, and the lines below them.
    fn titles<'r>(&self, rows: &'r [Vec<Option<Cell>>]) -> (Vec<Text>, &'r [Vec<Option<Cell>>]) {
        let all_titles = |row: &&Vec<Option<Cell>>| row.iter().flatten().all(|cell| cell.is_title);
        let heads = rows.iter().take_while(all_titles).count();
        if heads == rows.len() {
            return (Vec::new(), rows);
        }
        let mut titles: Vec<Text> = Vec::new();
        for row in &rows[..heads] {
            for (column, cell) in row.iter().enumerate() {
                titles.resize_with(titles.len().max(column + 1), Text::default);
                let Some(cell) = cell else { continue };
                let said = line_of(self.ground, cell.id);
                if !said.is_empty() && titles[column] != said {
                    if !titles[column].is_empty() {
                        titles[column].append(Text::plain(", "));
                    }
                    titles[column].append(said);
                }
            }
        }
        (titles, &rows[heads..])
    }

    fn row(&mut self, row: &[Option<Cell>], titles: &[Text]) -> Option<guide::Line> {
        let mut about: Option<Text> = None;
        let mut cells: Vec<(Option<Text>, Vec<Block>)> = Vec::new();
        let mut last = None;
        for (column, cell) in row.iter().enumerate() {
            let Some(cell) = cell else { continue };
            // A cell over several columns is said once.
            if last.replace(cell.id) == Some(cell.id) {
                continue;
            }
            if column == 0 && cell.is_title {
                about = Some(line_of(self.ground, cell.id)).filter(|about| !about.is_empty());
                continue;
            }
            let said = self.inside(cell.id, &Mark::default());
            if !said.is_empty() {
                let title = titles.get(column).filter(|title| !title.is_empty());
                cells.push((title.cloned(), said));
            }
        }
        (about.is_some() || !cells.is_empty()).then_some(guide::Line { about, cells })
    }
}

/// The rows of a table as one sees them: cells over several lines and columns
/// stand in each of them.
fn rows(tree: &Tree, table: Id) -> Vec<Vec<Option<Cell>>> {
    let mut rows: Vec<Vec<Option<Cell>>> = Vec::new();
    // For each column, the cell from above and how many more lines it covers.
    let mut above: Vec<Option<(Cell, usize)>> = Vec::new();
    for row in tree.inside(table).filter(|id| tree.tag(*id) == Some(Tag::Tr)) {
        let mut line: Vec<Option<Cell>> = Vec::new();
        for id in tree.children(row).filter(|id| matches!(tree.tag(*id), Some(Tag::Td | Tag::Th))) {
            fill(&mut line, &mut above);
            let count = |attribute| {
                let told = tree.attribute(id, attribute).and_then(|n| n.trim().parse().ok());
                told.unwrap_or(1_usize).clamp(1, MOST_COVERED)
            };
            let cell = Cell { id, is_title: tree.tag(id) == Some(Tag::Th) };
            for _ in 0..count(Attr::Colspan) {
                if line.len() >= MOST_COLUMNS {
                    break;
                }
                above.resize(above.len().max(line.len() + 1), None);
                above[line.len()] = Some((cell, count(Attr::Rowspan) - 1)).filter(|(_, n)| *n > 0);
                line.push(Some(cell));
            }
        }
        fill(&mut line, &mut above);
        rows.push(line);
    }
    rows
}

/// Goes on with the cells that come from above.
fn fill(line: &mut Vec<Option<Cell>>, above: &mut [Option<(Cell, usize)>]) {
    while let Some(Some((cell, left))) = above.get(line.len()).copied() {
        above[line.len()] = Some((cell, left - 1)).filter(|(_, left)| *left > 0);
        line.push(Some(cell));
    }
}

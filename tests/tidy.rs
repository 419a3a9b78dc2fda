//! The shape of the source: arrows between rooms, sizes, banned calls, dead files. What a reviewer would
//! otherwise have to remember.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const MAX_FILE: usize = 600;
const MAX_FUNCTION: usize = 70;

/// For each room, the rooms it may name. Leaves (`clock`, `config`, `entropy`, `i18n`, `keys`, `log`) are
/// below every room but may only name `domain` and each other.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &["domain"]),
    ("clock", &["domain"]),
    ("entropy", &["domain"]),
    ("log", &[]),
    ("keys", &["domain", "entropy"]),
    ("config", &["domain", "clock", "i18n"]),
    ("i18n", &["domain", "clock"]),
    ("acquirer", &["acquirer", "domain", "clock", "entropy", "config"]),
    ("store", &["store", "domain", "clock", "entropy", "keys"]),
    ("fx", &["fx", "domain", "clock", "config"]),
    ("sandbox", &["sandbox", "domain", "clock", "entropy"]),
    ("sync", &["sync", "acquirer", "store", "fx", "domain", "clock", "entropy", "config", "keys"]),
    ("ui", &["ui", "sync", "acquirer", "store", "fx", "domain", "clock", "config", "i18n"]),
    (
        "cli",
        &[
            "cli", "ui", "sync", "acquirer", "store", "fx", "sandbox", "domain", "clock", "entropy", "config", "i18n",
            "keys", "log",
        ],
    ),
];

/// A crate and the only room that may name it.
const OWNED: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("iced", &["ui"]),
    ("x11rb", &["ui"]),
    ("reqwest", &["acquirer", "fx", "config"]),
    ("hyper", &["sandbox"]),
    ("clap", &["cli"]),
    ("rodio", &["ui"]),
    ("lewton", &["ui"]),
    ("alsa", &["ui"]),
];

/// Text that must not stand in a room (or anywhere, with an empty room), and why.
const BANNED: &[(&str, &str, &str)] = &[
    ("", "SystemTime::now", "only clock.rs reads a clock"),
    ("", "Instant::now", "only clock.rs reads a clock"),
    ("", "std::env::var", "settings come from arguments and config.toml"),
    ("", "thread::sleep", "nothing waits by sleeping"),
    ("", "todo!", "unfinished"),
    ("", "unimplemented!", "unfinished"),
    ("", "#[ignore", "a test that does not run proves nothing"),
    ("domain", "HashMap", "iteration order is not reproducible"),
    ("domain", "HashSet", "iteration order is not reproducible"),
    ("domain", "f32", "no floats where money lives"),
    ("domain", "f64", "no floats where money lives"),
    ("domain", "async ", "the domain is pure"),
    ("fx", "f64", "no floats where money lives"),
    ("store", "f64", "no floats where money lives"),
];

/// Files that may do what is banned elsewhere.
const ALLOWED: &[(&str, &str)] = &[
    ("src/clock.rs", "SystemTime::now"),
    ("src/clock.rs", "Instant::now"),
    ("src/cli/sale.rs", "Instant::now"),
    ("src/cli/windows.rs", "std::env::var"),
    ("src/config/home.rs", "std::env::var"),
    // A backup waits for a writer that is busy; closing waits for a check that was told to stop.
    ("src/store/copies.rs", "thread::sleep"),
    ("src/store/health.rs", "thread::sleep"),
    // Code outside a runtime waits for its place in the writer's queue.
    ("src/store.rs", "thread::sleep"),
    // iced wants the moment of a drawing.
    ("src/ui/shot.rs", "Instant::now"),
];

struct Source {
    path: String,
    room: String,
    text: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn sources(folder: &str) -> Vec<Source> {
    let mut paths = Vec::new();
    rust_files(&root().join(folder), &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "no source found in {folder}");
    let read = |path: PathBuf| {
        let relative = path.strip_prefix(root()).expect("inside").to_string_lossy().replace('\\', "/");
        let inner = relative.strip_prefix("src/").unwrap_or(&relative);
        let room = inner.split(['/', '.']).next().unwrap_or_default().to_owned();
        Source { room, text: fs::read_to_string(&path).expect("readable"), path: relative }
    };
    paths.into_iter().map(read).collect()
}

/// Code without comments: a line's text up to `//`.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().filter_map(|(at, line)| {
        let code = if line.trim_start().starts_with("//") { "" } else { line.split(" // ").next().unwrap_or(line) };
        (!code.trim().is_empty()).then_some((at + 1, code))
    })
}

fn rooms_named(code: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for part in code.split("crate::").skip(1) {
        if let Some(list) = part.strip_prefix('{') {
            let inner = list.split('}').next().unwrap_or_default();
            rooms.extend(inner.split(',').filter_map(|name| name.trim().split("::").next().map(str::to_owned)));
        } else {
            let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            rooms.push(name);
        }
    }
    rooms.retain(|room| !room.is_empty());
    rooms
}

#[test]
fn arrows_between_rooms_hold() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        let Some((_, allowed)) = ARROWS.iter().find(|(room, _)| *room == source.room) else {
            if source.room != "lib" && source.room != "main" {
                wrong.push(format!("{}: a new room; give it its arrows in tests/tidy.rs", source.path));
            }
            continue;
        };
        for (line, code) in code_lines(&source.text) {
            for room in rooms_named(code) {
                if room != source.room && !allowed.contains(&room.as_str()) {
                    wrong.push(format!("{}:{line}: {} may not name {room}", source.path, source.room));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_heavy_crate_is_named_in_its_room_only() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        for (line, code) in code_lines(&source.text) {
            for (name, rooms) in OWNED {
                let named = code.contains(&format!("{name}::")) || code.contains(&format!("use {name};"));
                // A test may play the other side of the wire.
                let plays_server = *name == "hyper" && source.path.contains("/tests/");
                // The one way to hand the wire a body that is wiped afterwards.
                let wipes = *name == "hyper" && code.contains("hyper::body::Bytes::from_owner(");
                if named && !plays_server && !wipes && !rooms.contains(&source.room.as_str()) {
                    wrong.push(format!("{}:{line}: only {rooms:?} may name {name}", source.path));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn banned_calls_are_absent() {
    let mut wrong = Vec::new();
    for source in sources("src").into_iter().chain(sources("tests")) {
        if source.path == "tests/tidy.rs" {
            continue;
        }
        for (line, code) in code_lines(&source.text) {
            for (room, text, why) in BANNED {
                let here =
                    room.is_empty() && source.path.starts_with("src/") || *room == source.room || *text == "#[ignore";
                let allowed = ALLOWED.contains(&(source.path.as_str(), text));
                if here && code.contains(text) && !allowed {
                    wrong.push(format!("{}:{line}: «{text}»: {why}", source.path));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_and_functions_are_short() {
    let mut wrong = Vec::new();
    for source in sources("src").into_iter().chain(sources("tests")) {
        let lines = source.text.lines().count();
        if lines > MAX_FILE {
            wrong.push(format!("{} has {lines} lines, at most {MAX_FILE}", source.path));
        }
        for (line, length) in functions(&source.text) {
            if length > MAX_FUNCTION {
                wrong.push(format!("{}:{line}: a function of {length} lines, at most {MAX_FUNCTION}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Start line and length of each function, by indentation (the formatter guarantees it).
fn functions(text: &str) -> Vec<(usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let indent = line.len() - code.len();
        let words = code.trim_start_matches(['(', ')']).split_whitespace().take(5);
        let is_function = words.clone().any(|word| word == "fn") && !code.starts_with("//") && !code.ends_with(';');
        if !is_function || code.ends_with('}') {
            continue;
        }
        let closing = format!("{}}}", " ".repeat(indent));
        let length = lines[at..].iter().position(|line| *line == closing).map_or(0, |end| end + 1);
        found.push((at + 1, length));
    }
    found
}

#[test]
fn every_source_file_is_part_of_the_program() {
    let mut wrong = Vec::new();
    let all = sources("src");
    for source in &all {
        let path = Path::new(&source.path);
        assert!(path.file_name().is_none_or(|name| name != "mod.rs"), "{}: no mod.rs", source.path);
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        if path.parent() == Some(Path::new("src")) && (stem == "lib" || stem == "main") {
            continue;
        }
        let folder = path.parent().expect("a folder");
        let parent =
            if folder == Path::new("src") { "src/lib.rs".to_owned() } else { format!("{}.rs", folder.display()) };
        let declared = all.iter().find(|other| other.path == parent).is_some_and(|other| {
            code_lines(&other.text).any(|(_, code)| {
                let code = code.trim().trim_start_matches("pub(crate) ").trim_start_matches("pub ");
                code == format!("mod {stem};")
            })
        });
        if !declared {
            wrong.push(format!("{}: {parent} does not declare it", source.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_is_said_somewhere() {
    let all = sources("src");
    let (lists, others): (Vec<_>, Vec<_>) = all.iter().partition(|source| source.path.starts_with("src/i18n/key/"));
    let said: BTreeSet<&str> =
        others.iter().flat_map(|source| source.text.split(|c: char| c != '_' && !c.is_ascii_alphanumeric())).collect();
    let named: Vec<&str> = lists
        .iter()
        .flat_map(|list| code_lines(&list.text))
        .filter_map(|(_, code)| code.trim().split_once(" = \"").map(|(key, _)| key))
        .collect();
    let silent: Vec<_> = named.iter().filter(|key| !said.contains(*key)).collect();
    assert!(named.len() > 500, "only {} messages were found", named.len());
    assert!(silent.is_empty(), "translated and never said: {silent:?}");
}

#[test]
fn the_top_level_is_as_agreed() {
    let allowed: BTreeSet<&str> = [
        ".ci",
        ".git",
        ".gitignore",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "SECURITY.md",
        "assets",
        "benches",
        "clippy.toml",
        "deny.toml",
        "i18n",
        "packaging",
        "rustfmt.toml",
        "src",
        "target",
        "tests",
    ]
    .into();
    for entry in fs::read_dir(root()).expect("the root") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(allowed.contains(name.as_str()), "{name} does not belong at the top level");
    }
}

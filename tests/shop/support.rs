//! A practice shop: a sandbox process, a home that points to it, and the commands run on that home.

use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

/// The program under test, with nothing of this machine's own settings.
pub fn maneki() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_maneki"));
    command.env_remove("MANEKI_HOME").env_remove("MANEKI_LOG").stdin(Stdio::null());
    command
}

/// A shop with its pretend acquirer; both end when it is dropped.
pub struct Shop {
    folder: TempDir,
    sandbox: Child,
    address: String,
}

impl Shop {
    /// A well-behaved acquirer and a fresh home.
    pub fn open() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().join("home");
        let mut sandbox = maneki()
            .args(["sandbox", "--json", "--listen", "127.0.0.1:0", "--home"])
            .arg(&home)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the sandbox starts");
        let mut line = String::new();
        BufReader::new(sandbox.stdout.take().expect("piped")).read_line(&mut line).expect("a line");
        let listening: Value = serde_json::from_str(&line).expect("JSON");
        let url = listening["url"].as_str().expect("a url").to_owned();
        let address = url.strip_prefix("http://").expect("http").to_owned();
        Self { folder, sandbox, address }
    }

    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Changes the home's configuration.
    pub fn configure(&self, change: impl FnOnce(String) -> String) {
        let file = self.home().join("config.toml");
        let text = fs::read_to_string(&file).expect("a configuration");
        fs::write(&file, change(text)).expect("written");
    }

    /// A command on this home, with JSON output.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = maneki();
        command.arg("--home").arg(self.home()).arg("--json").args(arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::from(self.command(arguments).output().expect("it runs"))
    }

    /// Starts a sale and returns it once its code is shown.
    pub fn start_sale(&self, arguments: &[&str]) -> Running {
        let mut all = vec!["sale"];
        all.extend(arguments);
        let mut child = self.command(&all).spawn().expect("it starts");
        let lines = BufReader::new(child.stdout.take().expect("piped"));
        let mut running = Running { child, lines, events: Vec::new() };
        running.read_until("qr");
        running
    }

    /// Posts to the tourist's page.
    pub fn tourist(&self, path: &str, body: &Value) -> Value {
        self.http("POST", path, &body.to_string())
    }

    /// What the sandbox knows to have been charged.
    pub fn charges(&self) -> Vec<Value> {
        let answer = self.http("GET", "/sandbox/charges", "");
        answer["charges"].as_array().cloned().unwrap_or_else(|| panic!("no list of charges: {answer}"))
    }

    /// What the sandbox gave back.
    pub fn refunds(&self) -> Vec<Value> {
        let answer = self.http("GET", "/sandbox/refunds", "");
        answer["refunds"].as_array().cloned().unwrap_or_else(|| panic!("no list of refunds: {answer}"))
    }

    pub fn scan(&self, payload: &str) -> Value {
        self.tourist("/sandbox/scan", &serde_json::json!({ "payload": payload }))
    }

    pub fn line(&self, up: bool) {
        self.tourist("/sandbox/line", &serde_json::json!({ "up": up }));
    }

    fn http(&self, method: &str, path: &str, body: &str) -> Value {
        let mut stream = TcpStream::connect(&self.address).expect("the sandbox listens");
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            self.address,
            body.len()
        );
        stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("answered");
        let text = answer.split_once("\r\n\r\n").map_or("", |(_, text)| text);
        serde_json::from_str(text).unwrap_or(Value::Null)
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        let _ = self.sandbox.kill();
        let _ = self.sandbox.wait();
    }
}

/// A sale under way.
pub struct Running {
    child: Child,
    lines: BufReader<std::process::ChildStdout>,
    pub events: Vec<Value>,
}

impl Running {
    fn read_until(&mut self, event: &str) {
        let mut line = String::new();
        while self.lines.read_line(&mut line).expect("readable") > 0 {
            self.events.push(serde_json::from_str(&line).expect("JSON"));
            if self.events.last().is_some_and(|last| last["event"] == event) {
                return;
            }
            line.clear();
        }
    }

    pub fn payload(&self) -> String {
        let shown = self.events.iter().find(|event| event["event"] == "qr").expect("a code was shown");
        shown["payload"].as_str().expect("text").to_owned()
    }

    pub fn finish(mut self) -> Ran {
        self.read_until("no such event");
        let output = self.child.wait_with_output().expect("it ends");
        Ran { code: output.status.code(), events: self.events, errors: String::from_utf8_lossy(&output.stderr).into() }
    }

    pub fn kill(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a command said and how it ended.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub events: Vec<Value>,
    pub errors: String,
}

impl Ran {
    /// The words of its events.
    pub fn words(&self) -> Vec<&str> {
        self.events.iter().filter_map(|event| event["event"].as_str()).collect()
    }

    pub fn last(&self) -> &Value {
        self.events.last().expect("an event")
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        let events =
            text.lines().map(|line| serde_json::from_str(line).expect("only JSON on standard output")).collect();
        Self { code: output.status.code(), events, errors: String::from_utf8_lossy(&output.stderr).into() }
    }
}

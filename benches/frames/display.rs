//! A screen of our own, and what X11 tells of it: which windows there are, when one of them was given a new picture,
//! and keys pressed as if by a hand.
//!
//! The extensions DAMAGE and XTEST are spoken by hand: two requests each are not worth other features of a crate the
//! whole program is built with.

use std::io::{BufRead, BufReader, IoSlice};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use x11rb::connection::{Connection, RequestConnection};
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ChangeWindowAttributesAux, ConfigureWindowAux, ConnectionExt, EventMask, ImageFormat, InputFocus, Window,
};
use x11rb::rust_connection::RustConnection;

pub type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// A process that ends with us.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A part of a picture, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    pub x: i16,
    pub y: i16,
    pub width: u16,
    pub height: u16,
}

impl Part {
    /// The whole of a window of this size.
    pub const fn whole(width: u16, height: u16) -> Self {
        Self { x: 0, y: 0, width, height }
    }
}

/// An X server nobody else draws on.
pub struct Display {
    x: RustConnection,
    root: Window,
    damage: (u8, u8),
    test: u8,
    pub name: String,
    _server: Running,
}

impl Display {
    pub fn open() -> Fallible<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "3840x1200x24", "-nolisten", "tcp"]);
        let mut server = Running(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?);
        let mut number = String::new();
        BufReader::new(server.0.stdout.take().ok_or("no output")?).read_line(&mut number)?;
        let name = format!(":{}", number.trim());
        let (x, screen) = RustConnection::connect(Some(&name))?;
        let root = x.setup().roots[screen].root;
        let damage = x.extension_information("DAMAGE")?.ok_or("no DAMAGE")?;
        let test = x.extension_information("XTEST")?.ok_or("no XTEST")?.major_opcode;
        let watch = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        x.change_window_attributes(root, &watch)?.check()?;
        let display = Self { x, root, damage: (damage.major_opcode, damage.first_event), test, name, _server: server };
        display.send(display.damage.0, 0, &[1, 1])?; // DAMAGE wants to hear a version first
        Ok(display)
    }

    fn send(&self, major: u8, minor: u8, words: &[u32]) -> Fallible<()> {
        let length = u16::try_from(words.len() + 1)?;
        let mut bytes = vec![major, minor];
        bytes.extend(length.to_ne_bytes());
        words.iter().for_each(|word| bytes.extend(word.to_ne_bytes()));
        drop(self.x.send_request_without_reply(&[IoSlice::new(&bytes)], Vec::new())?);
        self.x.flush()?;
        Ok(())
    }

    /// The next window that is given a new picture, and when; nothing after `patience`.
    pub fn painted(&self, patience: Duration) -> Fallible<Option<(Window, Instant)>> {
        let until = Instant::now() + patience;
        while Instant::now() < until {
            match self.x.poll_for_event()? {
                Some(Event::CreateNotify(made)) if made.parent == self.root && made.width > 64 => {
                    self.send(self.damage.0, 1, &[self.x.generate_id()?, made.window, 0])?; // every change of it
                }
                Some(Event::Unknown(bytes)) if bytes[0] & 0x7f == self.damage.1 => {
                    let window = u32::from_ne_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]);
                    return Ok(Some((window, Instant::now())));
                }
                Some(_) => {}
                None => std::thread::sleep(Duration::from_micros(100)),
            }
        }
        Ok(None)
    }

    /// How often `window` is given a new picture within `time`.
    pub fn paintings(&self, window: Window, time: Duration) -> Fallible<usize> {
        let until = Instant::now() + time;
        let mut count = 0;
        while let Some((painted, _)) = self.painted(until.saturating_duration_since(Instant::now()))? {
            count += usize::from(painted == window);
        }
        Ok(count)
    }

    /// Whether `window` calls itself `name`.
    pub fn is_called(&self, window: Window, name: &str) -> bool {
        let class = self.x.get_property(false, window, AtomEnum::WM_CLASS, AtomEnum::STRING, 0, 64);
        let class = class.ok().and_then(|cookie| cookie.reply().ok());
        class.is_some_and(|class| String::from_utf8_lossy(&class.value).contains(name))
    }

    pub fn size(&self, window: Window) -> Fallible<Part> {
        let geometry = self.x.get_geometry(window)?.reply()?;
        Ok(Part::whole(geometry.width, geometry.height))
    }

    pub fn place(&self, window: Window, x: i32, (width, height): (u32, u32)) -> Fallible<()> {
        let to = ConfigureWindowAux::new().x(x).y(0).width(width).height(height);
        self.x.configure_window(window, &to)?.check()?;
        Ok(())
    }

    /// The pixels of a part of `window`, four bytes each.
    pub fn picture(&self, window: Window, part: Part) -> Fallible<Vec<u8>> {
        let Part { x, y, width, height } = part;
        Ok(self.x.get_image(ImageFormat::Z_PIXMAP, window, x, y, width, height, u32::MAX)?.reply()?.data)
    }

    /// Gives `window` the keyboard.
    pub fn focus(&self, window: Window) -> Fallible<()> {
        self.x.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?.check()?;
        Ok(())
    }

    /// Presses a key and lets it go; gives the moment before.
    pub fn press(&self, key: u8) -> Fallible<Instant> {
        let at = Instant::now();
        for kind in [2_u8, 3] {
            let first = u32::from_ne_bytes([kind, key, 0, 0]);
            self.send(self.test, 2, &[first, 0, self.root, 0, 0, 0, 0, 0])?;
        }
        Ok(at)
    }
}

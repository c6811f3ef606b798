//! The listening side: it counts connections and lets a handler break the one its request came in on.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use futures_util::task::AtomicWaker;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// The switch of one connection: once broken, every read and write fails and the peer sees a reset.
#[derive(Debug, Default)]
pub(crate) struct Switch {
    broken: AtomicBool,
    reader: AtomicWaker,
    writer: AtomicWaker,
}

impl Switch {
    pub(crate) fn break_connection(&self) {
        self.broken.store(true, Ordering::SeqCst);
        self.reader.wake();
        self.writer.wake();
    }

    fn check(&self) -> io::Result<()> {
        if self.broken.load(Ordering::SeqCst) {
            Err(io::ErrorKind::ConnectionReset.into())
        } else {
            Ok(())
        }
    }
}

/// All connections a simulator has accepted.
#[derive(Debug, Default)]
pub(crate) struct Connections {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    accepted: u64,
    open: Vec<Weak<Switch>>,
    /// The simulator is gone; a connection that slipped in is broken at once.
    closed: bool,
}

impl Connections {
    fn admit(&self) -> Arc<Switch> {
        let switch = Arc::new(Switch::default());
        let mut state = self.lock();
        state.accepted += 1;
        if state.accepted.is_multiple_of(256) {
            state.open.retain(|weak| weak.strong_count() > 0);
        }
        state.open.push(Arc::downgrade(&switch));
        if state.closed {
            switch.break_connection();
        }
        switch
    }

    pub(crate) fn accepted(&self) -> u64 {
        self.lock().accepted
    }

    /// Breaks all connections, now and later ones.
    pub(crate) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        for switch in state.open.iter().filter_map(Weak::upgrade) {
            switch.break_connection();
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A TCP listener whose connections carry a [`Switch`].
#[derive(Debug)]
pub(crate) struct SwitchedListener {
    pub(crate) tcp: TcpListener,
    pub(crate) connections: Arc<Connections>,
}

impl Listener for SwitchedListener {
    type Io = SwitchedStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            match self.tcp.accept().await {
                Ok((stream, address)) => {
                    // A failure here costs speed only.
                    let _ = stream.set_nodelay(true);
                    let switch = self.connections.admit();
                    return (SwitchedStream { stream, switch }, address);
                }
                Err(error) => {
                    tracing::warn!(%error, "accepting a connection failed");
                    tokio::task::yield_now().await;
                }
            }
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.tcp.local_addr()
    }
}

/// What a handler learns about the connection of its request.
#[derive(Debug, Clone)]
pub(crate) struct Link(pub(crate) Arc<Switch>);

impl Connected<IncomingStream<'_, SwitchedListener>> for Link {
    fn connect_info(stream: IncomingStream<'_, SwitchedListener>) -> Self {
        Self(Arc::clone(&stream.io().switch))
    }
}

/// A TCP stream that fails, and closes with a reset, once its switch is broken.
#[derive(Debug)]
pub(crate) struct SwitchedStream {
    stream: TcpStream,
    switch: Arc<Switch>,
}

impl Drop for SwitchedStream {
    fn drop(&mut self) {
        if self.switch.check().is_err() {
            // Without lingering, closing sends RST in place of FIN.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for SwitchedStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.switch.reader.register(cx.waker());
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for SwitchedStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.switch.writer.register(cx.waker());
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_write(cx, data)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        // An orderly end here would let the peer see FIN before the reset.
        self.switch.check()?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

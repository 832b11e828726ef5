namespace TreatmentContent.Benchmarks;

/// <summary>Keeps nothing of what is written, and counts the treatments in it: each has one service, whose type stands there once.</summary>
/// <param name="step">After how many it reports.</param>
/// <param name="report">Takes how many there were.</param>
internal sealed class CountingStream(int step, Action<long> report) : Stream
{
    private long length;
    private long count;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position { get => length; set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        length += buffer.Length;
        for (ReadOnlySpan<byte> rest = buffer; rest.IndexOf("\"@type\":\"Service\""u8) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (++count % step == 0)
                report(count);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

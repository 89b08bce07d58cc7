using System.Globalization;
using System.Text;
using System.Xml;

namespace Brrr.Rendering.Feeds;

/// <summary>Writes a feed by RFC 4287.</summary>
internal static class AtomText
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as a file.</summary>
    public static byte[] Bytes(Feed feed)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement("feed", Namespace);
            Write(writer, "id", feed.Address);
            Write(writer, "title", feed.Title);
            Write(writer, "updated", Instant(feed.Updated));
            WriteLink(writer, "self", "application/atom+xml", feed.Address);
            WriteLink(writer, "alternate", "text/html", feed.Site);
            writer.WriteStartElement("author", Namespace);
            Write(writer, "name", feed.Author);
            writer.WriteEndElement();
            foreach (var entry in feed.Entries) WriteEntry(writer, entry);
            writer.WriteEndElement();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static void WriteEntry(XmlWriter writer, FeedEntry entry)
    {
        writer.WriteStartElement("entry", Namespace);
        Write(writer, "id", entry.Id);
        Write(writer, "title", entry.Title);
        WriteLink(writer, "alternate", "text/html", entry.Address);
        Write(writer, "published", Instant(entry.Published));
        Write(writer, "updated", Instant(entry.Updated));
        Write(writer, "summary", entry.Summary);
        writer.WriteEndElement();
    }

    private static void WriteLink(XmlWriter writer, string relation, string type, string address)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("href", XmlText.Of(address));
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, string name, string text) => writer.WriteElementString(name, Namespace, XmlText.Of(text));

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

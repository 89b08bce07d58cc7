namespace Brrr.Tests.Parity;

/// <summary>The rows of a comma-separated file by column name; quoted fields may hold commas and quotes.</summary>
internal static class CsvTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var columns = Fields(lines[0]);
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => Row(columns, Fields(line)))];
    }

    private static Dictionary<string, string> Row(List<string> columns, List<string> fields) =>
        columns.Zip(fields).ToDictionary(each => each.First, each => each.Second, StringComparer.Ordinal);

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[i++]);
            else if (line[i] == '"') isQuoted = !isQuoted;
            else if (line[i] == ',' && !isQuoted) Flush();
            else field.Append(line[i]);
        }

        Flush();
        return fields;

        void Flush()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }
}

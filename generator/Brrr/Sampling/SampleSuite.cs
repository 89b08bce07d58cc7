namespace Brrr.Sampling;

/// <summary>
/// The sample's benchmarks, in name order: some of pyperformance's, with times, gains and noise near those of a real machine, and most of
/// those that dashboards exclude for their noise. So many that thirty nights of four machines stay small enough for git.
/// </summary>
internal static class SampleSuite
{
    public static IReadOnlyList<SampleBenchmark> Benchmarks { get; } =
    [
        new()
        {
            Name = "async_generators", Tags = ["asyncio"], Description = "Benchmark async generators",
            Seconds = 0.4167, Gain = 0.951, Noise = 0.014, Mebibytes = 27,
        },
        new()
        {
            Name = "async_tree_cpu_io_mixed_tg", Tags = ["asyncio"], Description = "Async tree workloads.",
            Seconds = 0.6703, Gain = 1.033, Noise = 0.022, Mebibytes = 96,
        },
        new() { Name = "asyncio_tcp", Tags = ["asyncio"], Seconds = 0.4763, Gain = 0.99, Noise = 0.045, Mebibytes = 31, Counts = false },
        new()
        {
            Name = "asyncio_websockets", Tags = ["asyncio"], Description = "Benchmark asyncio websockets",
            Seconds = 0.6988, Gain = 1.002, Noise = 0.003, Mebibytes = 34,
        },
        new()
        {
            Name = "bench_mp_pool", Tags = [], Description = "Multiprocessing pool benchmark",
            Seconds = 0.0167, Gain = 0.97, Noise = 0.085, Mebibytes = 24, Counts = false,
        },
        new()
        {
            Name = "chaos", Tags = ["math"], Description = "Create chaosgame-like fractals",
            Seconds = 0.0598, Gain = 1.062, Noise = 0.008, Mebibytes = 20,
        },
        new()
        {
            Name = "comprehensions", Tags = [], Description = "Benchmark comprehensions",
            Seconds = 1.61e-5, Gain = 1.118, Noise = 0.011, Mebibytes = 20,
        },
        new()
        {
            Name = "concurrent_imap", Tags = [], Description = "Concurrent imap benchmark",
            Seconds = 0.0241, Gain = 0.95, Noise = 0.075, Mebibytes = 26, Counts = false,
        },
        new() { Name = "dask", Tags = [], Description = "Benchmark dask", Seconds = 0.5764, Gain = 0.96, Noise = 0.03, Mebibytes = 116 },
        new() { Name = "deepcopy", Tags = [], Description = "deepcopy benchmark", Seconds = 0.000267, Gain = 0.979, Noise = 0.009, Mebibytes = 20 },
        new()
        {
            Name = "deepcopy_reduce", Tags = [], Description = "deepcopy benchmark",
            Seconds = 3.11e-6, Gain = 0.991, Noise = 0.024, Mebibytes = 20, Counts = false,
        },
        new() { Name = "deltablue", Tags = [], Description = "DeltaBlue benchmark", Seconds = 0.003756, Gain = 1.148, Noise = 0.013, Mebibytes = 20 },
        new()
        {
            Name = "django_template", Tags = ["template"], Description = "Django template",
            Seconds = 0.03717, Gain = 0.98, Noise = 0.013, Mebibytes = 33,
        },
        new()
        {
            Name = "docutils", Tags = ["apps"], Description = "Render documentation with Docutils",
            Seconds = 2.3176, Gain = 0.944, Noise = 0.012, Mebibytes = 63,
        },
        new() { Name = "float", Tags = ["math"], Description = "Float benchmark", Seconds = 0.0945, Gain = 1.356, Noise = 0.016, Mebibytes = 26 },
        new() { Name = "generators", Tags = [], Description = "Benchmark generators", Seconds = 0.03304, Gain = 0.956, Noise = 0.011, Mebibytes = 20 },
        new()
        {
            Name = "go", Tags = [], Description = "Test the performance of the Go benchmark",
            Seconds = 0.1137, Gain = 1.105, Noise = 0.01, Mebibytes = 21,
        },
        new()
        {
            Name = "html5lib", Tags = ["apps"], Description = "Test the performance of the html5lib parser.",
            Seconds = 0.05157, Gain = 0.965, Noise = 0.021, Mebibytes = 35,
        },
        new()
        {
            Name = "json_dumps", Tags = ["serialize"], Description = "Benchmark json.dumps()",
            Seconds = 0.01077, Gain = 1.038, Noise = 0.012, Mebibytes = 20,
        },
        new()
        {
            Name = "json_loads", Tags = ["serialize"], Description = "Benchmark json.loads()",
            Seconds = 2.58e-5, Gain = 1.012, Noise = 0.006, Mebibytes = 20, InnerLoops = 20,
        },
        new()
        {
            Name = "logging_silent", Tags = [], Description = "Test the performance of logging.",
            Seconds = 1.129e-7, Gain = 0.988, Noise = 0.035, Mebibytes = 21, InnerLoops = 10, Counts = false,
        },
        new() { Name = "mako", Tags = ["template"], Description = "Mako templates", Seconds = 0.01388, Gain = 1.153, Noise = 0.013, Mebibytes = 31 },
        new() { Name = "nbody", Tags = ["math"], Description = "n-body benchmark", Seconds = 0.1145, Gain = 1.342, Noise = 0.009, Mebibytes = 20 },
        new()
        {
            Name = "nqueens", Tags = [], Description = "Simple, brute-force N-Queens solver",
            Seconds = 0.08396, Gain = 1.074, Noise = 0.006, Mebibytes = 20,
        },
        new()
        {
            Name = "pickle", Tags = ["serialize"], Description = "Test the performance of pickling.",
            Seconds = 1.362e-5, Gain = 0.998, Noise = 0.026, Mebibytes = 20, InnerLoops = 20, Counts = false,
        },
        new() { Name = "pidigits", Tags = ["math"], Description = "Compute digits of pi.", Seconds = 0.1998, Gain = 1.006, Noise = 0.002, Mebibytes = 20 },
        new() { Name = "pprint_pformat", Tags = [], Description = "pprint benchmark", Seconds = 1.6826, Gain = 1.097, Noise = 0.009, Mebibytes = 57 },
        new() { Name = "pyflate", Tags = [], Description = "Pyflate benchmark", Seconds = 0.4773, Gain = 1.213, Noise = 0.013, Mebibytes = 35 },
        new() { Name = "pylint", Tags = [], Description = "Test the performance of pylint", Seconds = 0.1198, Gain = 0.945, Noise = 0.036, Mebibytes = 108 },
        new()
        {
            Name = "python_startup", Tags = ["startup"], Description = "Performance of the Python startup",
            Seconds = 0.01272, Gain = 0.985, Noise = 0.008, Mebibytes = 14, Command = "python -c pass",
        },
        new() { Name = "raytrace", Tags = [], Description = "Simple raytracer", Seconds = 0.3015, Gain = 1.048, Noise = 0.008, Mebibytes = 20 },
        new()
        {
            Name = "regex_v8", Tags = ["regex"], Description = "Test the performance of regexps using V8's benchmarks",
            Seconds = 0.02759, Gain = 0.986, Noise = 0.02, Mebibytes = 23,
        },
        new() { Name = "richards", Tags = [], Description = "The Richards benchmark", Seconds = 0.04682, Gain = 1.998, Noise = 0.008, Mebibytes = 20 },
        new() { Name = "scimark_lu", Tags = [], Seconds = 0.1353, Gain = 1.449, Noise = 0.01, Mebibytes = 22 },
        new()
        {
            Name = "spectral_norm", Tags = [], Description = "MathWorld: \"Hundred-Dollar, Hundred-Digit Challenge Problems\", Challenge #3.",
            Seconds = 0.1183, Gain = 1.372, Noise = 0.009, Mebibytes = 20,
        },
        new()
        {
            Name = "tomli_loads", Tags = ["serialize"], Description = "Benchmark tomli.loads()",
            Seconds = 2.0026, Gain = 1.124, Noise = 0.011, Mebibytes = 28,
        },
        new()
        {
            Name = "tornado_http", Tags = ["apps"], Description = "Test the performance of HTTP requests with Tornado.",
            Seconds = 0.0911, Gain = 0.978, Noise = 0.024, Mebibytes = 43,
        },
        new()
        {
            Name = "unpack_sequence", Tags = [], Description = "Microbenchmark for Python's sequence unpacking.",
            Seconds = 5.454e-8, Gain = 0.93, Noise = 0.04, Mebibytes = 20, InnerLoops = 400, TwoSpeeds = true, Counts = false,
        },
    ];
}

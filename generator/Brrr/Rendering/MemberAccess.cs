using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Brrr.Rendering;

/// <summary>
/// How templates read the members of one type: by delegates, under names such as <c>is_excluded</c>. Reflection would do the same in a quarter of a page's
/// time, and compile a stub for each property.
/// </summary>
internal sealed class MemberAccess : IObjectAccessor
{
    private static readonly MethodInfo GenericGetter = typeof(MemberAccess).GetMethod(nameof(Getter), BindingFlags.NonPublic | BindingFlags.Static) ?? throw new MissingMethodException(nameof(Getter));

    private static readonly ConcurrentDictionary<Type, MemberAccess?> Models = [];

    /// <summary>Of all types, each made when it is first read: what a type has from another is the other's.</summary>
    private static readonly ConcurrentDictionary<(Type Owner, string Property), Lazy<Func<object, object?>>> Getters = [];

    /// <summary>Machine code holds the getter of all classes, and of the values named here; reflection reads the rest.</summary>
    private static readonly Dictionary<Type, Func<MethodInfo, Func<object, object?>>> Compiled = new()
    {
        [typeof(object)] = Getter<object, object>,
        [typeof(bool)] = Getter<object, bool>,
        [typeof(int)] = Getter<object, int>,
        [typeof(double)] = Getter<object, double>,
        [typeof(double?)] = Getter<object, double?>,
        [typeof(DateOnly)] = Getter<object, DateOnly>,
    };

    private readonly Dictionary<string, Lazy<Func<object, object?>>> getters = new(StringComparer.Ordinal);
    private readonly Lazy<Func<object, object?>[]> all;

    private MemberAccess(Type type)
    {
        Name = type.Name;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is { } getter && property.GetIndexParameters().Length == 0)
                getters.TryAdd(StandardMemberRenamer.Rename(property), GetterOf(property.DeclaringType ?? type, property, getter));
        }

        all = new Lazy<Func<object, object?>[]>(() => [.. getters.Values.Select(getter => getter.Value)]);
    }

    public bool HasIndexer => false;

    /// <summary>The type's name: machine code has it in a packed form, and unpacks it each time.</summary>
    public string Name { get; }

    /// <summary>For a type of ours; null for any other, and for lists.</summary>
    public static MemberAccess? Of(Type type) => Models.GetOrAdd(type, each => IsModel(each) ? new MemberAccess(each) : null);

    /// <summary>What reads each member, always in the same order.</summary>
    public ReadOnlySpan<Func<object, object?>> All => all.Value;

    public Type IndexType => typeof(object);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => getters.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => getters.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => getters.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var isThere = getters.TryGetValue(member, out var getter);
        value = getter?.Value(target);
        return isThere;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    private static bool IsModel(Type type) =>
        type.Namespace is { } home && home.StartsWith(nameof(Brrr), StringComparison.Ordinal) && !typeof(IEnumerable).IsAssignableFrom(type) && !typeof(IScriptCustomFunction).IsAssignableFrom(type);

    private static Lazy<Func<object, object?>> GetterOf(Type owner, PropertyInfo property, MethodInfo getter) =>
        Getters.GetOrAdd((owner, property.Name), _ => new Lazy<Func<object, object?>>(() => Delegate(owner, property.PropertyType, getter)));

    private static Func<object, object?> Delegate(Type owner, Type value, MethodInfo getter) =>
        owner.IsValueType || (value.IsValueType && !RuntimeFeature.IsDynamicCodeCompiled && !Compiled.ContainsKey(value))
            ? target => getter.Invoke(target, null)
            : (Func<object, object?>)(GenericGetter.MakeGenericMethod(owner, value).Invoke(null, [getter]) ?? throw new MissingMethodException(getter.Name));

    private static Func<object, object?> Getter<TOwner, TValue>(MethodInfo getter)
        where TOwner : class
    {
        var typed = getter.CreateDelegate<Func<TOwner, TValue>>();
        return target => typed((TOwner)target);
    }
}
